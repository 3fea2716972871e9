import tensorflow as tf

x = tf.reshape(tf.range(16.0), (1, 4, 2, 2, 1))
tf.reshape(tf.nn.max_pool3d(x, ksize=2, strides=2, padding="VALID"), [-1])
