import tensorflow as tf

p = tf.constant([2., -3., 1.])
q = tf.constant([1., 4.])
tf.nn.conv1d(tf.pad(p, [[1, 1]])[None, :, None], q[::-1, None, None], stride=1, padding="VALID")[0, :, 0]
