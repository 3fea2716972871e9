import tensorflow as tf

{frozenset({1, 2}), frozenset({3})}
