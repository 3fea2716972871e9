import tensorflow as tf

schedule = tf.keras.optimizers.schedules.PiecewiseConstantDecay([1], [0.5, 1.0])
tf.stack([schedule(step) for step in range(5)])
