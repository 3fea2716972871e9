import numpy as np
import tensorflow as tf

x = tf.constant([[1., 2.], [3., -1.], [0., 4.]])
y = tf.constant([[1.], [2.], [3.]])
model = tf.keras.layers.Dense(1)
model.build(x.shape)
model.set_weights([np.array([[0.5], [-1.]]), np.array([0.])])

with tf.GradientTape() as tape:
    losses = tf.reduce_sum((model(x) - y) ** 2, axis=1)
kernel, bias = tape.jacobian(losses, model.trainable_variables)
kernel, bias
