import tensorflow as tf

q, k = tf.constant([[[1.0, 0.0], [0.0, 2.0]]]), tf.constant([[[1.0, 1.0], [0.0, -1.0]]])
tf.keras.layers.AdditiveAttention(use_scale=False)([q, k])
