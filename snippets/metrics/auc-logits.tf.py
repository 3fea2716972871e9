import tensorflow as tf

y, z = tf.constant([0, 1, 0, 1]), tf.constant([-3.0, -1.0, 2.0, 4.0])
tf.keras.metrics.AUC(from_logits=True)(y, z)
