import tensorflow as tf

x = tf.transpose(tf.reshape(tf.range(12.0), (1, 3, 2, 2)), (0, 2, 3, 1))
tf.nn.softmax(x, axis=-1)[0, 1, 0]
