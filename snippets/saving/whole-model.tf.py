import tensorflow as tf


def make_model(value):
    constant = tf.keras.initializers.Constant(value)
    layer = tf.keras.layers.Dense(1, kernel_initializer=constant)
    return tf.keras.Sequential([tf.keras.Input((2,)), layer])


make_model(3.).save("model.keras")

model = tf.keras.models.load_model("model.keras")
model(tf.constant([[1., 2.]]))
