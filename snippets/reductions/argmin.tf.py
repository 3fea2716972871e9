import tensorflow as tf

x = tf.constant([[9., 7., 3.], [6., 4., 5.]])
tf.argmin(x, axis=1)
