import tensorflow as tf

x = tf.constant([1., 2.])
y = tf.constant([[1., 2.], [1., 2.]])
bool(tf.reduce_all(x == y))
