import tensorflow as tf

x = tf.constant([[1., 2., 4.], [-3., 0., 0.5]])
c = tf.constant([10., -7.])
tf.nn.softmax(x + c[:, None], axis=1), tf.nn.softmax(x, axis=1)
