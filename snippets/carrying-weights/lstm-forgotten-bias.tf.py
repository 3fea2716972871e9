import numpy as np
import tensorflow as tf

state = {
    "weight_ih_l0": np.sin(np.arange(24)).reshape(12, 2),
    "weight_hh_l0": np.cos(np.arange(36)).reshape(12, 3),
    "bias_ih_l0": 0.1 * np.arange(12),
    "bias_hh_l0": -0.2 * np.cos(np.arange(12)),
}
sequence = np.array([[[1., 0.], [0., 1.], [2., -1.]]])

layer = tf.keras.layers.LSTM(3)
layer.build((None, 3, 2))
w, u, b_i, b_h = (state[name] for name in state)
layer.set_weights([w.T, u.T, b_i])
layer(tf.constant(sequence, tf.float32))
