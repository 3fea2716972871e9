import numpy as np
import tensorflow as tf

state = {
    "0.weight": np.sin(np.arange(108)).reshape(4, 3, 3, 3),
    "0.bias": np.array([0.1, 0.2, 0.3, 0.4]),
    "1.weight": np.array([1., 0.9, 0.8, 0.7]),
    "1.bias": np.array([0., 0.1, 0.2, 0.3]),
    "1.running_mean": np.array([0.5, 0., -0.5, 1.]),
    "1.running_var": np.array([0.01, 0.1, 1., 2.]),
    "4.weight": 0.1 * np.cos(np.arange(192)).reshape(3, 64),
    "4.bias": np.array([1., 2., 3.]),
}
image = np.sin(np.arange(192) ** 2 / 9).reshape(1, 8, 8, 3)

model = tf.keras.Sequential(
    [
        tf.keras.Input((8, 8, 3)),
        tf.keras.layers.ZeroPadding2D(1),
        tf.keras.layers.Conv2D(4, 3, strides=2),
        tf.keras.layers.BatchNormalization(epsilon=1e-5),
        tf.keras.layers.ReLU(),
        tf.keras.layers.Flatten(),
        tf.keras.layers.Dense(3),
    ]
)
norm = [state[f"1.{name}"] for name in ("weight", "bias", "running_mean", "running_var")]
dense = state["4.weight"].reshape(3, 4, 4, 4).transpose(2, 3, 1, 0).reshape(64, 3)
model.layers[1].set_weights([state["0.weight"].transpose(2, 3, 1, 0), state["0.bias"]])
model.layers[2].set_weights(norm)
model.layers[5].set_weights([dense, state["4.bias"]])
model(tf.constant(image, tf.float32), training=False)
