import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0, 4.0, 5.0])
kernel = tf.constant([1.0, 0.0, -1.0])
tf.nn.conv1d(x[None, :, None], kernel[:, None, None], stride=1, padding="VALID")[0, :, 0]
