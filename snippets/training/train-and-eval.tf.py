import tensorflow as tf

x = tf.constant([[1.], [3.]])
model = tf.keras.layers.BatchNormalization(epsilon=1e-5)

evaluation = model(x, training=False)
training = model(x, training=True)
evaluation, training
