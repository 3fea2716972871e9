import tensorflow as tf

a = tf.constant([])
v = tf.constant([1., 3., -2.])
tf.nn.conv1d(tf.pad(a, [[2, 2]])[None, :, None], v[::-1, None, None], stride=1, padding="VALID")[0, :, 0]
