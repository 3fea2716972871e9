import tensorflow as tf

roots = tf.constant([1., 2., -3.])
p = tf.ones(1)
for r in roots:
    p = tf.pad(p, [[0, 1]]) - r * tf.pad(p, [[1, 0]])
p
