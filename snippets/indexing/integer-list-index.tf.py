import tensorflow as tf

x = tf.reshape(tf.range(12.), (4, 3))
tf.gather(x, [0, 2])
