import tensorflow as tf

x = tf.constant([[1.], [3.]])
model = tf.keras.layers.BatchNormalization(epsilon=1e-10)
model(x)
