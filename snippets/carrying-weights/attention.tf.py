import numpy as np
import tensorflow as tf

state = {
    "in_proj_weight": 0.5 * np.sin(np.arange(48)).reshape(12, 4),
    "in_proj_bias": 0.1 * np.cos(np.arange(12)),
    "out_proj.weight": 0.5 * np.cos(np.arange(16)).reshape(4, 4),
    "out_proj.bias": np.array([0.1, 0.2, 0.3, 0.4]),
}
x = np.sin(np.arange(12)).reshape(1, 3, 4)

weights = []
for w, b in zip(np.split(state["in_proj_weight"], 3), np.split(state["in_proj_bias"], 3)):
    weights += [w.T.reshape(4, 2, 2), b.reshape(2, 2)]
weights += [state["out_proj.weight"].T.reshape(2, 2, 4), state["out_proj.bias"]]

layer = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=2)
x = tf.constant(x, tf.float32)
layer.build(x.shape, x.shape)
query, key, value, output = weights[:2], weights[2:4], weights[4:6], weights[6:]
layer.set_weights(query + key + value + output)
layer(x, x)
