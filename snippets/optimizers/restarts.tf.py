import tensorflow as tf

schedule = tf.keras.optimizers.schedules.CosineDecayRestarts(1.0, first_decay_steps=3, t_mul=2.0)
tf.stack([schedule(step) for step in range(9)])
