import tensorflow as tf

x = tf.constant([[[1.0, 0.0], [0.0, 0.0], [0.0, 2.0]]])
tf.keras.layers.Masking(mask_value=0.0).compute_mask(x)
