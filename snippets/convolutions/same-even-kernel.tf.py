import tensorflow as tf

x = tf.constant([[[1.0], [2.0], [3.0], [4.0], [5.0], [6.0]]])
y = tf.nn.conv1d(x, tf.constant([[[1.0]], [[10.0]]]), stride=1, padding="SAME")
tf.cast(y[0, :, 0], tf.int32)
