import tensorflow as tf

half = tf.keras.initializers.Constant(0.5)
model = tf.keras.Sequential([
    tf.keras.layers.Dense(3, activation="relu", kernel_initializer=half),
    tf.keras.layers.Dense(1, kernel_initializer=half),
])
model(tf.constant([[1., 3.]]))
