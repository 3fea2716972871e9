import numpy as np
import tensorflow as tf

state = {
    "weight": np.array([1., 2.]),
    "bias": np.array([0., 5.]),
    "running_mean": np.array([1., -1.]),
    "running_var": np.array([4., 0.0025]),
}

layer = tf.keras.layers.BatchNormalization(epsilon=1e-5)
layer.build((None, 2))
layer.set_weights([state[k] for k in ("weight", "bias", "running_mean", "running_var")])
layer(tf.constant([[3., -0.9]]), training=False)
