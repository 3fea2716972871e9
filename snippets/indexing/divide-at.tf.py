import tensorflow as tf

x = tf.Variable([10., 20., 30.])
i = tf.constant([0, 2])
v = tf.constant([2., 4.])
x.scatter_div(tf.IndexedSlices(v, i))
x
