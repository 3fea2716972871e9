import tensorflow as tf


def make_model(value):
    constant = tf.keras.initializers.Constant(value)
    layer = tf.keras.layers.Dense(1, kernel_initializer=constant)
    return tf.keras.Sequential([tf.keras.Input((2,)), layer])


model = make_model(3.)
weights = model.get_weights()
structure = model.to_json()
other = tf.keras.models.model_from_json(structure)
other.set_weights(weights)
other(tf.constant([[1., 2.]]))
