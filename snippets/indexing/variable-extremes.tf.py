import tensorflow as tf

x = tf.Variable([1., 50., 3.])
i = tf.constant([0, 1])
v = tf.constant([10., 20.])
x.scatter_max(tf.IndexedSlices(v, i))
x.scatter_min(tf.IndexedSlices(2 * v, i))
x
