import tensorflow as tf

q = tf.constant([[1., 0.5]])
k = tf.constant([[1., 0.], [0., 1.], [1., 1.]])
v = tf.constant([[1.], [2.], [6.]])
scores = tf.matmul(q, k, transpose_b=True)
[(tf.nn.softmax(s * scores) @ v)[0, 0] for s in (0., 1., 10., 100.)]
