import tensorflow as tf

x = tf.constant([[1.], [2.]])
y = tf.reshape(tf.range(6.), (2, 3))
tf.broadcast_to(x, tf.shape(y))
