import tensorflow as tf

x = tf.reshape(tf.range(16.), (1, 4, 4, 1))
tf.space_to_batch(x, [2, 2], [[0, 0], [0, 0]])
