import tensorflow as tf

schedule = tf.keras.optimizers.schedules.InverseTimeDecay(1.0, decay_steps=1, decay_rate=1.0)
tf.stack([schedule(step) for step in range(6)])
