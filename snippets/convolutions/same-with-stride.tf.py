import tensorflow as tf

x = tf.constant([[[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]]])
tf.nn.conv1d(x, tf.ones((3, 1, 1)), stride=2, padding="SAME")[0, :, 0]
