import tensorflow as tf

k = tf.constant([[1., 0.], [0., 1.], [1., 1.]])
v = tf.constant([[1., 0.], [2., 1.], [6., 2.]])
scores = tf.matmul(tf.zeros((1, 2)), k, transpose_b=True) / 2**0.5
tf.nn.softmax(scores) @ v, tf.reduce_mean(v, axis=0, keepdims=True)
