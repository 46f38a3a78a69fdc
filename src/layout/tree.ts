import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { LayoutNode } from './upstream.ts';

/** Host elements by the names that React-PDF gives its primitives. */
const TYPES = ['DOCUMENT', 'PAGE', 'VIEW', 'TEXT', 'CANVAS'] as const;

type HostType = (typeof TYPES)[number];

type Props = Readonly<Record<string, unknown>> & {
  readonly children?: ReactNode;
  readonly style?: LayoutNode['style'];
};

const isHost = (type: string): type is HostType => TYPES.some((known) => known === type);

function hostOf(type: string, { children, style = {}, ...props }: Props): LayoutNode {
  if (!isHost(type)) throw new Error(`${type} is none of the parts that pages are made of`);
  const nodes: LayoutNode[] = [];
  collect(children, type === 'TEXT', nodes);
  return { type, style, props, children: nodes };
}

function collect(children: ReactNode, inText: boolean, into: LayoutNode[]): void {
  if (children === null || children === undefined || typeof children === 'boolean' || children === '') return;
  if (typeof children === 'string' || typeof children === 'number') {
    if (!inText) throw new Error(`the words „${children}“ stand outside of a text`);
    into.push({ type: 'TEXT_INSTANCE', value: String(children) });
  } else if (Array.isArray(children)) {
    for (const child of children) collect(child, inText, into);
  } else if (isValidElement<Props>(children)) {
    const { type, props } = children;
    if (type === Fragment) collect(props.children, inText, into);
    else if (typeof type === 'string') into.push(hostOf(type, props));
    // Components here are plain functions of their props; one that were a class or used a hook would throw.
    else collect((type as (props: Props) => ReactNode)(props), inText, into);
  } else throw new Error('only elements, texts and lists of them can be shown');
}

/**
 * Element to tree of nodes: what React-PDF's reconciler makes of it, for components that are functions of their props
 * and nothing else. `test/layout/upstream.test.tsx` holds both side by side.
 */
export function treeOf(element: ReactElement): LayoutNode {
  const nodes: LayoutNode[] = [];
  collect(element, false, nodes);
  const [root, more] = nodes;
  if (!root || more) throw new Error('a tree has one root');
  return root;
}
