import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(momentum=0.9)
layer(tf.constant([[2.], [4.]]), training=True)
parameters = [variable.numpy() for variable in layer.trainable_variables]

other = tf.keras.layers.BatchNormalization()
other.build((None, 1))
for variable, value in zip(other.trainable_variables, parameters):
    variable.assign(value)
layer.moving_mean, other.moving_mean
