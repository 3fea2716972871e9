import tensorflow as tf

x = tf.constant([[1., 9., 3.], [4., 5., 6.]])
tf.argmax(x)
