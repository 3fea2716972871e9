import numpy as np
import tensorflow as tf

state = {
    "weight_ih_l0": np.sin(np.arange(18)).reshape(9, 2),
    "weight_hh_l0": np.cos(np.arange(27)).reshape(9, 3),
    "bias_ih_l0": 0.1 * np.arange(9),
    "bias_hh_l0": np.array([0.1, 0.2, 0.3, -0.1, -0.2, -0.3, 0., 0., 0.]),
}
sequence = np.array([[[1., 0.], [0., 1.], [2., -1.]]])

layer = tf.keras.layers.GRU(3)
layer.build((None, 3, 2))
order = np.r_[3:6, 0:3, 6:9]
w, u, b_i, b_h = (state[name][order] for name in state)
layer.set_weights([w.T, u.T, np.stack([b_i, b_h])])
layer(tf.constant(sequence, tf.float32))
