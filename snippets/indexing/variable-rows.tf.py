import tensorflow as tf

x = tf.Variable([[1., 2.], [3., 4.], [5., 6.]])
i = tf.constant([0, 2])
v = tf.constant([[10., 20.], [30., 40.]])
x.scatter_update(tf.IndexedSlices(v, i))
x.scatter_add(tf.IndexedSlices(v, i))
x.scatter_sub(tf.IndexedSlices(0.5 * v, i))
x
