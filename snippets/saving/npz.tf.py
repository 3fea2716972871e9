import io

import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.Input((2,)), tf.keras.layers.Dense(1)])
file = io.BytesIO()
np.savez(file, weight=np.array([[3., 4.]], np.float32), bias=np.array([0.5], np.float32))

file.seek(0)
with np.load(file) as saved:
    model.set_weights([saved["weight"].T, saved["bias"]])
model(tf.constant([[1., 2.]]))
