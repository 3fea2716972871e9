import tensorflow as tf

x = tf.reshape(tf.range(8.0), (1, 2, 4, 1))
tf.squeeze(tf.space_to_batch(x, block_shape=[2, 2], paddings=[[0, 0], [0, 0]]))
