import tensorflow as tf

q = tf.constant([[[1., 0.]], [[1., 0.]]])
k = tf.constant([[[1., 0.], [0., 1.], [9., 9.]], [[1., 0.], [9., 9.], [9., 9.]]])
mask = tf.constant([[[True, True, False]], [[True, False, False]]])
q, k = q[:, :, tf.newaxis], k[:, :, tf.newaxis]
tf.keras.ops.dot_product_attention(q, k, k, mask=mask[:, tf.newaxis])[:, :, 0]
