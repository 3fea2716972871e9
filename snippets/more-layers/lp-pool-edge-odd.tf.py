import tensorflow as tf

x = tf.constant([-1.0, 2.0, -2.0, -1.0])
tf.norm(tf.reshape(x, (2, 2)), ord=3, axis=1)
