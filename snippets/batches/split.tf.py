import numpy as np
import tensorflow as tf

x = np.arange(10)
training, validation = tf.keras.utils.split_dataset(x, left_size=0.8, shuffle=True)
len(training), len(validation), sorted([*map(int, training), *map(int, validation)])
