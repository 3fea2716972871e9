import tensorflow as tf

q = tf.constant([[1., 0.], [0., 1.]])
k = tf.constant([[1., 0.], [0., 1.], [1., 1.]])
v = tf.constant([[1., 0.], [2., 1.], [4., 2.]])
heads = [x[tf.newaxis, :, tf.newaxis] for x in (q, k, v)]  # (batch, time, head, feature)
out = tf.keras.ops.dot_product_attention(*heads)[0, :, 0]
out, tf.nn.softmax(tf.matmul(q, k, transpose_b=True) / 2**0.5) @ v
