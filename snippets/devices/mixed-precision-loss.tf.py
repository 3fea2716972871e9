import tensorflow as tf

y = tf.constant([16.0, 16.0], dtype=tf.bfloat16)
target = tf.constant([0.0, -0.0625], dtype=tf.bfloat16)
tf.keras.losses.MeanSquaredError()(target, y)
