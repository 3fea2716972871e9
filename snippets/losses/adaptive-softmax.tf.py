import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
head = tf.constant([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])  # classes 0 and 1, and all rare ones
tail = tf.constant([[0.5, 0.0], [0.0, 0.5]])  # classes 2 and 3
first = tf.nn.log_softmax(tf.matmul(x, head, transpose_b=True))
rare = tf.nn.log_softmax(tf.matmul(x, tail, transpose_b=True))
tf.concat([first[:, :2], first[:, 2:] + rare], axis=1)
