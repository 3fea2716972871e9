import tensorflow as tf

x = tf.reshape(tf.range(3.), (3, 1))
y = tf.range(4.)
tf.broadcast_dynamic_shape(tf.shape(x), tf.shape(y))
