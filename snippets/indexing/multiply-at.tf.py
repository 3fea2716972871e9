import tensorflow as tf

x = tf.Variable([1., 2., 3.])
i = tf.constant([0, 2])
v = tf.constant([10., 20.])
x.scatter_mul(tf.IndexedSlices(v, i))
x
