import numpy as np
import tensorflow as tf

model = tf.keras.layers.Dense(1)
model.build((None, 2))
saved = {"kernel": np.zeros((2, 1)), "scale": np.ones(1)}
names = {variable.name for variable in model.weights}
sorted(names - saved.keys()), sorted(saved.keys() - names)
