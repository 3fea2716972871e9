import tensorflow as tf

x = tf.reshape(tf.range(12.), (3, 4))
tf.strided_slice(x, [0, 1], [2, 4], [1, 2])
