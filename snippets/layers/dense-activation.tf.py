import tensorflow as tf

layer = tf.keras.layers.Dense(
    2,
    activation="relu",
    kernel_initializer=tf.keras.initializers.Constant(2.0),
    bias_initializer=tf.keras.initializers.Constant(-3.0),
)
layer(tf.constant([[1.0, 2.0], [0.5, 0.5]]))
