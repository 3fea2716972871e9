import tensorflow as tf

x = tf.constant([[1.0, 2.0, 6.0, 10.0, 30.0, 20.0]])
tf.keras.layers.GroupNormalization(groups=2, epsilon=1e-5)(x)
