import tensorflow as tf

a = tf.constant([1., 2., 4., 7.])
v = tf.constant([1., 3., -2.])
tf.nn.conv1d(a[None, :, None], v[:, None, None], stride=1, padding="VALID")[0, :, 0]
